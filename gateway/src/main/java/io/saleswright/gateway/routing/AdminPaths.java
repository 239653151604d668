package io.saleswright.gateway.routing;

/**
 * Every service has the same paths for its administrators, and its own refusals. At the gateway the
 * name of the service tells them apart:
 *
 * <pre>
 * /api/admin/finance/parked                is /api/admin/parked         of finance
 * /api/admin/finance/integration/refusals  is /api/integration/refusals of finance
 * </pre>
 */
final class AdminPaths {

  private static final String ADMIN = "/api/admin/";
  private static final String INTEGRATION = "/api/integration/";

  private final String prefix;

  AdminPaths(String service) {
    this.prefix = ADMIN + service;
  }

  /** What all paths at the gateway have in common; without a slash at the end. */
  String prefix() {
    return prefix;
  }

  /** The service's own path of a path at the gateway that begins with the prefix. */
  String atService(String pathAtGateway) {
    String rest = pathAtGateway.substring(Math.min(prefix.length() + 1, pathAtGateway.length()));
    return rest.startsWith("integration/") ? "/api/" + rest : ADMIN + rest;
  }

  /** The path at the gateway of a service's own path for administrators. */
  String atGateway(String pathAtService) {
    return prefix
        + '/'
        + pathAtService.substring(
            pathAtService.startsWith(ADMIN) ? ADMIN.length() : "/api/".length());
  }

  /** Whether a service's own path is one of those that all services have. */
  static boolean isShared(String pathAtService) {
    return pathAtService.startsWith(ADMIN) || pathAtService.startsWith(INTEGRATION);
  }
}
