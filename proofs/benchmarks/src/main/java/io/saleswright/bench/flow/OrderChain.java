package io.saleswright.bench.flow;

import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import java.io.IOException;
import java.time.Duration;

/** The way of an order from its commit to the purchase history of its customer. */
final class OrderChain {

  private static final int ENOUGH_FOR_ALL_PARTITIONS = 100;

  private final Load load;
  private final WriteTimes orders;
  private final WriteTimes effects;

  /**
   * @param load places orders at the order service
   */
  OrderChain(Site site, Load load) {
    this.load = load;
    this.orders = new WriteTimes(new ProbeClient(site, "order"));
    this.effects = new WriteTimes(new ProbeClient(site, "customer"));
  }

  /** Places so many orders that each partition has one, and waits until all have arrived. */
  void catchUp() throws IOException, InterruptedException {
    begin();
    load.open(ENOUGH_FOR_ALL_PARTITIONS, Duration.ofSeconds(1));
    end();
  }

  /** Places orders, and waits until the customer service has caught up with everything. */
  void warmUp(Duration duration) throws IOException, InterruptedException {
    begin();
    load.closed(duration);
    end();
  }

  /** How many orders a second can be placed while the customer service reads along. */
  double throughput(Duration duration) throws IOException, InterruptedException {
    begin();
    double throughput = load.closed(duration).throughput();
    end();
    return throughput;
  }

  /** Latencies from the commit to the acknowledged effect, at a constant rate. */
  Latencies run(double perSecond, Duration duration) throws IOException, InterruptedException {
    begin();
    load.open(perSecond, duration);
    end();
    return effects.since(orders);
  }

  private void begin() throws IOException {
    orders.begin();
    effects.begin();
  }

  private void end() throws IOException, InterruptedException {
    effects.awaitAllOf(orders);
    orders.end();
    effects.end();
  }
}
