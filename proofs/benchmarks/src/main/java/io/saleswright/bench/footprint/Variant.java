package io.saleswright.bench.footprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a program is started. */
enum Variant {
  PLAIN("plain"),
  AOT_CACHE("AOT cache"),
  COMPACT_HEADERS("compact headers");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  /** What it is called in the table. */
  String title() {
    return title;
  }

  /**
   * JVM options.
   *
   * @param common of all variants
   * @param cache of the program; only used by the variant with a cache, which does not start
   *     without it
   */
  List<String> options(List<String> common, Path cache) {
    List<String> options = new ArrayList<>(common);
    switch (this) {
      case PLAIN -> {
        // As 'up' starts it.
      }
      case AOT_CACHE -> options.addAll(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
      case COMPACT_HEADERS -> options.add("-XX:+UseCompactObjectHeaders");
    }
    return options;
  }
}
