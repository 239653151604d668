package io.saleswright.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An image archive as an engine reads it: from its index to its manifest, settings and layers. */
final class OciArchive {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PROGRAM = "rwxr-xr-x";

  private final Map<String, byte[]> files = new HashMap<>();

  private OciArchive() {}

  static OciArchive read(Path archive) throws IOException {
    var read = new OciArchive();
    try (var tar = new TarArchiveInputStream(Files.newInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        read.files.put(entry.getName(), tar.readAllBytes());
      }
    }
    return read;
  }

  JsonNode manifest() {
    return blob(JSON.readTree(files.get("index.json")).at("/manifests/0/digest"));
  }

  JsonNode settings() {
    return blob(manifest().at("/config/digest"));
  }

  /** The entries of each layer, the lowest first. */
  List<List<TarArchiveEntry>> layers() throws IOException {
    List<List<TarArchiveEntry>> layers = new ArrayList<>();
    for (JsonNode layer : manifest().get("layers")) {
      List<TarArchiveEntry> entries = new ArrayList<>();
      try (var tar = open(layer)) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          entries.add(entry);
        }
      }
      layers.add(entries);
    }
    return layers;
  }

  /** Lays the layers over each other, as an engine would. */
  void unpack(Path root) throws IOException {
    for (JsonNode layer : manifest().get("layers")) {
      try (var tar = open(layer)) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          Path target = root.resolve(entry.getName());
          if (entry.isDirectory()) {
            Files.createDirectories(target);
            continue;
          }
          Files.createDirectories(target.getParent());
          Files.write(target, tar.readAllBytes());
          Files.setLastModifiedTime(target, entry.getLastModifiedTime());
          if ((entry.getMode() & 0111) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(PROGRAM));
          }
        }
      }
    }
  }

  private TarArchiveInputStream open(JsonNode layer) throws IOException {
    InputStream packed = new ByteArrayInputStream(files.get(name(layer.get("digest"))));
    return new TarArchiveInputStream(new GZIPInputStream(packed));
  }

  private JsonNode blob(JsonNode digest) {
    return JSON.readTree(files.get(name(digest)));
  }

  private static String name(JsonNode digest) {
    return "blobs/" + digest.asString().replace(':', '/');
  }
}
