package io.saleswright.bench.growth;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Something that people ask again and again.
 *
 * @param name in the table
 * @param service the short name of who answers
 * @param server where that is
 * @param token who asks
 * @param paths what is asked for, one after the other
 */
record Question(String name, String service, URI server, String token, List<String> paths) {

  Question {
    paths = List.copyOf(paths);
  }

  /** Clients that ask it. */
  Operation.Source asked() {
    List<HttpMessage> messages =
        paths.stream().map(path -> HttpMessage.get(server, path, token)).toList();
    return _ ->
        new Operation() {
          private final HttpConnection connection = new HttpConnection(server);
          private int next;

          @Override
          public void run() throws IOException {
            HttpMessage message = messages.get(next++ % messages.size());
            int status = connection.exchange(message.bytes());
            if (status != 200) {
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
