package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.VisibleText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters with characters that nobody sees: nothing that is stored holds them, and
 * a zero byte can't even be asked for.
 */
final class ParameterText implements HandlerInterceptor {

  /**
   * @throws InvalidInput when a parameter's value holds such a character
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      for (String value : parameter.getValue()) {
        if (value.codePoints().anyMatch(Character::isISOControl)) {
          throw new InvalidInput(
              parameter.getKey(), "text", "must be text without control characters");
        }
        if (VisibleText.hasInvisible(value)) {
          throw new InvalidInput(
              parameter.getKey(), "visible-text", "must hold no invisible characters");
        }
      }
    }
    return true;
  }
}
