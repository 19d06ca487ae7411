import { u as useNavigate, r as reactExports, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var Home = () => {
  const navigate = useNavigate();
  reactExports.useEffect(() => {
    navigate("/orders", { replace: true });
  }, [navigate]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", {});
};
export {
  Home as Component
};
