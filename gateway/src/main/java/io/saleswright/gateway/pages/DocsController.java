package io.saleswright.gateway.pages;

import io.saleswright.gateway.routing.RouteProperties;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page where interfaces are tried which ones there are. */
@RestController
final class DocsController {

  private final List<String> services;

  DocsController(RouteProperties routes) {
    this.services =
        Stream.concat(routes.services().keySet().stream(), Stream.of("gateway")).sorted().toList();
  }

  @GetMapping("/docs/services")
  List<String> services() {
    return services;
  }
}
