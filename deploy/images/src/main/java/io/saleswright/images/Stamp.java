package io.saleswright.images;

import java.time.Instant;
import java.util.Map;

/**
 * What an image says of its making.
 *
 * @param version of the program
 * @param revision the commit
 * @param created the commit's time, so that the same commit gives the same image
 */
record Stamp(String version, String revision, Instant created) {

  Map<String, String> labels(String process) {
    return Map.of(
        "org.opencontainers.image.title",
        process,
        "org.opencontainers.image.description",
        "Saleswright: " + process,
        "org.opencontainers.image.vendor",
        "Saleswright",
        "org.opencontainers.image.licenses",
        "Apache-2.0",
        "org.opencontainers.image.version",
        version,
        "org.opencontainers.image.revision",
        revision,
        "org.opencontainers.image.created",
        created.toString());
  }
}
