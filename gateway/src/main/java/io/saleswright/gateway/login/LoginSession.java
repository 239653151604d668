package io.saleswright.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The one thing that a browser session knows: which login belongs to it. */
final class LoginSession {

  private static final String LOGIN = "login";

  private LoginSession() {}

  static Optional<String> loginOf(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(LOGIN) instanceof String login
        ? Optional.of(login)
        : Optional.empty();
  }

  static void begin(HttpServletRequest request, String login, LoginProperties properties) {
    HttpSession session = request.getSession();
    session.setAttribute(LOGIN, login);
    session.setMaxInactiveInterval(Math.toIntExact(properties.idleTime().toSeconds()));
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
