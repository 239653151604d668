package io.saleswright.platform.clocks;

import io.saleswright.platform.mongodb.EnvelopeStores;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for clocks that ran out. Runs in every instance: DeadlineMissed is raised by a guarded
 * write, so it happens once however many instances look (ORD-40).
 */
public final class DeadlineWatch {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
  private static final int BATCH = 500;

  private final EnvelopeStores stores;
  private final InstantSource time;

  public DeadlineWatch(EnvelopeStores stores, InstantSource time) {
    this.stores = stores;
    this.time = time;
  }

  /** Looks once, and raises the misses of what it finds. */
  public void look() {
    int missed = stores.raiseMissedDeadlines(time.instant(), BATCH);
    if (missed > 0) {
      LOG.info("raised missed deadlines of {} aggregates", missed);
    }
  }
}
