package io.saleswright.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events as they come, each with JSON as its data. Read by one thread. */
public final class EventStream implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DATA = "data:";

  private final InputStream body;
  private final BufferedReader lines;

  EventStream(InputStream body) {
    this.body = body;
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  /**
   * Waits for the next event and returns its data; null when the stream has ended. Comments and
   * events without data are passed over.
   *
   * @throws IOException when the connection is lost or the stream was closed
   */
  public @Nullable JsonNode next() throws IOException {
    var data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(DATA)) {
        data.append(line.substring(DATA.length())).append('\n');
      } else if (line.isEmpty() && !data.isEmpty()) {
        return JSON.readTree(data.toString());
      }
    }
    return null;
  }

  /** Ends the stream, also while another thread waits for its next event. */
  @Override
  public void close() throws IOException {
    body.close();
  }
}
