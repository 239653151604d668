package io.saleswright.check.rejoin;

import io.saleswright.client.log.LoggedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file with a line of JSON for every lost event, readable by its owner only. */
final class LossList implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BufferedWriter out;

  /**
   * @throws IOException when the file is there already, or can't be written
   */
  LossList(Path file) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    out = Files.newBufferedWriter(file, StandardOpenOption.WRITE);
  }

  void add(LoggedEvent event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("topic", event.topic());
    line.put("aggregate", event.key());
    line.put("sequence", event.sequence());
    line.put("type", event.type());
    line.put("time", event.time().toString());
    line.put("id", event.id());
    line.put("correlationId", event.correlation());
    line.set("data", event.data());
    try {
      out.write(JSON.writeValueAsString(line));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
