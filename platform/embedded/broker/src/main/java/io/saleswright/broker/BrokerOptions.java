package io.saleswright.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of the broker chooses. Each option is given as {@code --name value} or by an
 * environment variable; the argument wins.
 *
 * @param data directory that holds the logs and the cluster id; made when absent
 * @param host address to listen on
 * @param port port for clients
 * @param controllerPort port of the KRaft controller in the same process
 * @param membership its place in its cluster
 * @param accounts who may log in; null when everybody may do everything
 */
record BrokerOptions(
    Path data,
    String host,
    int port,
    int controllerPort,
    Membership membership,
    @Nullable Accounts accounts) {

  static final String USAGE =
      """
      Usage: saleswright-broker --data DIR [--host HOST] [--port PORT] [--controller-port PORT]
                              [--node N --voters LIST --cluster-id ID] [--advertised-port PORT]
                              [--accounts FILE]
        --data             BROKER_DATA             where the logs are kept (required)
        --host             BROKER_HOST             address to listen on (127.0.0.1)
        --port             BROKER_PORT             port for clients (9092)
        --controller-port  BROKER_CONTROLLER_PORT  port of the controller (9093)
        --node             BROKER_NODE             number of this broker in its cluster (1)
        --voters           BROKER_VOTERS           all controllers: node@host:port,… (this one alone)
        --cluster-id       BROKER_CLUSTER_ID       id of the cluster (one broker makes up its own)
        --advertised-port  BROKER_ADVERTISED_PORT  port where the others reach it (that for clients)
        --accounts         BROKER_ACCOUNTS         file of name=password, admin among them; others
                                                   may do what access control lists say (no accounts)
      """;

  private static final List<String> NAMES =
      List.of(
          "data",
          "host",
          "port",
          "controller-port",
          "node",
          "voters",
          "cluster-id",
          "advertised-port",
          "accounts");

  BrokerOptions {
    requirePort("port", port);
    requirePort("controller-port", controllerPort);
    requirePort("advertised-port", membership.advertisedPort());
    if (port == controllerPort) {
      throw new IllegalArgumentException("port and controller-port are both " + port);
    }
  }

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException when an option is unknown, incomplete or not valid; the
   *     message is fit for the operator
   */
  static BrokerOptions parse(List<String> arguments, Map<String, String> environment) {
    requireKnown(arguments);
    var given = new Given(arguments, environment);
    String data = given.find("data");
    if (data == null) {
      throw new IllegalArgumentException("--data is required");
    }
    String host = given.text("host", "127.0.0.1");
    int port = given.number("port", "9092");
    int controllerPort = given.number("controller-port", "9093");
    int node = given.number("node", "1");
    var membership =
        new Membership(
            node,
            given.text("voters", node + "@" + host + ":" + controllerPort),
            given.find("cluster-id"),
            given.number("advertised-port", String.valueOf(port)));
    String accounts = given.find("accounts");
    return new BrokerOptions(
        Path.of(data).toAbsolutePath().normalize(),
        host,
        port,
        controllerPort,
        membership,
        accounts == null ? null : Accounts.read(Path.of(accounts)));
  }

  private static void requireKnown(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i += 2) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--") || !NAMES.contains(argument.substring(2))) {
        throw new IllegalArgumentException("unknown option " + argument);
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(argument + " needs a value");
      }
    }
  }

  /** What the operator has said. */
  private record Given(List<String> arguments, Map<String, String> environment) {

    @Nullable String find(String name) {
      int at = arguments.indexOf("--" + name);
      return at >= 0
          ? arguments.get(at + 1)
          : environment.get("BROKER_" + name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    String text(String name, String fallback) {
      String value = find(name);
      return value == null ? fallback : value;
    }

    int number(String name, String fallback) {
      String value = text(name, fallback);
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("--" + name + " is not a number: " + value, e);
      }
    }
  }

  private static void requirePort(String name, int value) {
    if (value < 1 || value > 65_535) {
      throw new IllegalArgumentException("--" + name + " is not a port: " + value);
    }
  }
}
