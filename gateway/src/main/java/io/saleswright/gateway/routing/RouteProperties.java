package io.saleswright.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Which addresses lead to which service.
 *
 * @param services the services by their short name, which also stands in {@code
 *     /api/admin/{name}/**} and {@code /openapi/{name}}
 */
@ConfigurationProperties("gateway")
public record RouteProperties(Map<String, Service> services) {

  public RouteProperties {
    services = Map.copyOf(services);
  }

  /**
   * One service.
   *
   * @param url its address, without a path
   * @param paths the resources that it owns, each with all that lies below; without wildcards
   */
  public record Service(URI url, List<String> paths) {

    public Service {
      Assert.notNull(url, "a service needs a url");
      paths = List.copyOf(paths);
      paths.forEach(path -> Assert.isTrue(path.matches("/[a-z/-]+"), "not a plain path: " + path));
    }
  }
}
