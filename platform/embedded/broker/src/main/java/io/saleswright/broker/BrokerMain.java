package io.saleswright.broker;

import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Starts the broker and stays until the process is told to end; then the broker closes its logs in
 * order.
 */
public final class BrokerMain {

  private static final int USAGE_ERROR = 2;

  private BrokerMain() {}

  /**
   * Runs the broker.
   *
   * @param arguments see {@link BrokerOptions#USAGE}
   * @throws Exception when the data directory cannot be prepared
   */
  public static void main(String[] arguments) throws Exception {
    BrokerOptions options;
    try {
      options = BrokerOptions.parse(List.of(arguments), System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(BrokerOptions.USAGE);
      System.exit(USAGE_ERROR);
      return;
    }
    new BrokerStorage(options.data(), options.membership()).prepare();
    var server =
        new KafkaRaftServer(new KafkaConfig(BrokerSettings.of(options), false), Time.SYSTEM);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(server::shutdown));
    server.startup();
    System.out.println("Broker ready on " + options.host() + ":" + options.port());
    server.awaitShutdown();
  }
}
