package io.saleswright.check.rejoin;

import io.saleswright.check.Servers;
import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.time.Instant;

/** The servers of an installation whose stores were taken back. */
public interface RestoredServers extends Servers {

  /**
   * The moment of which the stores are.
   *
   * @throws CommandFailure when nobody has said it, or nothing was restored
   */
  Instant taken();

  /**
   * Hears that stores and topics agree again.
   *
   * @throws IOException when that can't be noted
   */
  void rejoined() throws IOException;
}
