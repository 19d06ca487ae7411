import { u as useNavigate, c as useLocation, r as reactExports, j as jsxRuntimeExports, O as Outlet } from "./index-6bvUh1mj.js";
var Settings = () => {
  const navigate = useNavigate();
  const location = useLocation();
  reactExports.useEffect(() => {
    if (location.pathname === "/settings") {
      navigate("/settings/store", { replace: true });
    }
  }, [location.pathname, navigate]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {});
};
export {
  Settings as Component
};
