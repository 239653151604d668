package io.saleswright.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The directory of the broker. It is formatted at the first start; the cluster id is written before
 * that, so a broker killed while it formats goes on with the same id.
 */
final class BrokerStorage {

  private final Path directory;
  private final Membership membership;

  BrokerStorage(Path directory, Membership membership) {
    this.directory = directory;
    this.membership = membership;
  }

  /**
   * Makes the directory usable for Kafka; does nothing when it already is.
   *
   * @throws Exception when the directory cannot be written or formatted; Kafka's formatter names no
   *     narrower type
   */
  void prepare() throws Exception {
    Files.createDirectories(directory);
    String clusterId = clusterId();
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    new Formatter()
        .setClusterId(clusterId)
        .setNodeId(membership.node())
        .addDirectory(directory.toString())
        .setMetadataLogDirectory(directory.toString())
        .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
        .setIgnoreFormatted(true)
        .setHasDynamicQuorum(false)
        .run();
  }

  private String clusterId() throws IOException {
    Path file = directory.resolve("saleswright.cluster-id");
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    String given = membership.clusterId();
    String id = given == null ? Uuid.randomUuid().toString() : given;
    Path draft = Files.writeString(directory.resolve("saleswright.cluster-id.new"), id + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return id;
  }
}
