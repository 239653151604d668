package io.saleswright.gateway.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets somebody whose account can't be used here leave the realm, so that they can log in with
 * another one. The realm asks them first, because anybody can lead them to this address.
 */
@RestController
final class LeaveController {

  private final LogoutAtRealm logout;

  LeaveController(LogoutAtRealm logout) {
    this.logout = logout;
  }

  @GetMapping("/login/leave")
  void leave(HttpServletResponse response) throws IOException {
    response.sendRedirect(logout.address(null));
  }
}
