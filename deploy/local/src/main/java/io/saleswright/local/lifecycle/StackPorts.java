package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.process.Ports;
import io.saleswright.system.SystemDescription;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses the stack's ports. What was chosen once stays until something else is asked for. */
final class StackPorts {

  static final String GATEWAY = "gateway";
  static final String GATEWAY_OPERATIONS = "gateway-operations";
  static final String KEYCLOAK = "keycloak";
  static final String KEYCLOAK_MANAGEMENT = "keycloak-management";
  static final String BROKER = "broker";
  static final String BROKER_CONTROLLER = "broker-controller";
  static final String STORE = "store";
  static final String PROMETHEUS = "prometheus";

  static final Map<String, Integer> DEFAULTS = defaults(SystemDescription.ours());

  private StackPorts() {}

  /**
   * Chooses a port for every name.
   *
   * @param wish {@code default}, {@code auto}, or pairs such as {@code gateway=9080,broker=9192};
   *     null keeps what is remembered
   * @param remembered the stack's ports of last time, empty at the first time
   * @throws CommandFailure when the wish cannot be understood
   */
  static Map<String, Integer> choose(@Nullable String wish, Map<String, Integer> remembered) {
    return switch (wish) {
      case null -> withDefaults(remembered);
      case "default" -> DEFAULTS;
      case "auto" -> automatic(remembered);
      default -> named(wish, remembered);
    };
  }

  private static Map<String, Integer> defaults(SystemDescription system) {
    var ports =
        new TreeMap<>(
            Map.of(
                GATEWAY, system.gatewayPort(),
                GATEWAY_OPERATIONS, 9080,
                KEYCLOAK, 8180,
                KEYCLOAK_MANAGEMENT, 8190,
                BROKER, 9092,
                BROKER_CONTROLLER, 9093,
                STORE, 27017,
                PROMETHEUS, 9090));
    system.services().forEach(service -> ports.put(service.process(), service.port()));
    requireDifferent(ports);
    return Map.copyOf(ports);
  }

  private static Map<String, Integer> withDefaults(Map<String, Integer> chosen) {
    var ports = new TreeMap<>(DEFAULTS);
    ports.putAll(chosen);
    return ports;
  }

  private static Map<String, Integer> automatic(Map<String, Integer> remembered) {
    if (remembered.keySet().containsAll(DEFAULTS.keySet()) && !remembered.equals(DEFAULTS)) {
      return remembered;
    }
    Iterator<Integer> free = Ports.free(DEFAULTS.size()).iterator();
    var ports = new TreeMap<>(DEFAULTS);
    ports.replaceAll((_, _) -> free.next());
    return ports;
  }

  private static Map<String, Integer> named(String wish, Map<String, Integer> remembered) {
    var ports = new TreeMap<>(withDefaults(remembered));
    for (String pair : wish.split(",")) {
      String[] parts = pair.split("=", 2);
      if (parts.length != 2 || !DEFAULTS.containsKey(parts[0])) {
        throw new CommandFailure(
            "'"
                + pair
                + "' is not a port of the stack. Use auto, default, or name=port with these names: "
                + String.join(", ", new TreeMap<>(DEFAULTS).keySet()));
      }
      ports.put(parts[0], number(pair, parts[1]));
    }
    requireDifferent(ports);
    return ports;
  }

  private static void requireDifferent(Map<String, Integer> ports) {
    var names = new TreeMap<Integer, String>();
    ports.forEach((name, port) -> {
      String other = names.put(port, name);
      if (other != null) {
        throw new CommandFailure(
            "Port " + port + " is wanted for both " + other + " and " + name + ".");
      }
    });
  }

  private static int number(String pair, String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new CommandFailure("'" + pair + "' does not name a port between 1 and 65535.");
  }
}
