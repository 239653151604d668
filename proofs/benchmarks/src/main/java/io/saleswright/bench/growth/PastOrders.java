package io.saleswright.bench.growth;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes one order of the past after the other over. Thread-safe.
 *
 * @param server where the order service is
 * @param token of somebody with the role migration
 * @param taken how many were taken over
 */
record PastOrders(URI server, String token, Firm firm, AtomicInteger taken) {

  /** A client that takes over. */
  Operation client() {
    return new Operation() {
      private final HttpConnection connection = new HttpConnection(server);

      @Override
      public void run() throws IOException {
        int number = taken.incrementAndGet();
        String body = firm.pastOrder(number, "taken-" + number);
        byte[] request = HttpMessage.post(server, "/api/orders/imports", token, body).bytes();
        int status = connection.exchange(request);
        if (status != 201) {
          throw new IOException("HTTP " + status);
        }
      }

      @Override
      public void close() throws IOException {
        connection.close();
      }
    };
  }
}
