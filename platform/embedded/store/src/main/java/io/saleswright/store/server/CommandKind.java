package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a command may change documents, indexes or collections. */
enum CommandKind {
  READS,
  WRITES;

  private static final Set<String> READING =
      Set.of(
          "hello",
          "ismaster",
          "ping",
          "buildinfo",
          "whatsmyuri",
          "serverstatus",
          "getlog",
          "connectionstatus",
          "find",
          "getmore",
          "killcursors",
          "endsessions",
          "count",
          "distinct",
          "listcollections",
          "listindexes",
          "listdatabases",
          "collstats",
          "dbstats",
          "validate");

  private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

  /** What is not known to read only is taken for writing, which is always right. */
  static CommandKind of(String command, Document arguments) {
    var name = command.toLowerCase(Locale.ROOT);
    if (name.equals("aggregate")) {
      return isReadingPipeline(arguments.get("pipeline")) ? READS : WRITES;
    }
    return READING.contains(name) ? READS : WRITES;
  }

  private static boolean isReadingPipeline(@Nullable Object pipeline) {
    return pipeline instanceof List<?> stages
        && stages.stream()
            .allMatch(stage ->
                stage instanceof Document it
                    && it.keySet().stream().noneMatch(WRITING_STAGES::contains));
  }
}
