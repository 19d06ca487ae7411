import { a as useFeatureFlag, u as useNavigate, r as reactExports } from "./index-6bvUh1mj.js";
var useRequireRbacFeature = () => {
  const isRbacEnabled = useFeatureFlag("rbac");
  const navigate = useNavigate();
  reactExports.useEffect(() => {
    if (!isRbacEnabled) {
      navigate(-1);
    }
  }, [isRbacEnabled, navigate]);
  return isRbacEnabled;
};
export {
  useRequireRbacFeature as u
};
