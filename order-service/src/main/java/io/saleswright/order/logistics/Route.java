package io.saleswright.order.logistics;

/**
 * A route on which a carrier takes goods.
 *
 * @param code how people call it, unique with its carrier
 * @param name from where to where, and over what
 * @param mode how the goods travel
 */
public record Route(String code, String name, Mode mode) {

  /** How goods travel. */
  public enum Mode {
    ROAD,
    RAIL,
    WATER,
    AIR,
    COURIER,
    PICKUP
  }

  public Route {
    code = code.strip();
    name = name.strip();
  }
}
