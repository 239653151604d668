package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps aggregations from changing stored documents: {@code $addFields} of the server underneath
 * writes into the documents inside of those that it is given.
 */
final class PipelineGuard {

  /** Removes nothing, and hands on deep copies. */
  private static final Document COPY = new Document("$unset", List.of());

  private PipelineGuard() {}

  /** The same pipeline with a copy before each stage that would write into what it is given. */
  static List<Document> protect(List<?> stages) {
    var guarded = new ArrayList<Document>();
    for (var stage : stages) {
      if (stage instanceof Document document) {
        if (document.containsKey("$addFields")) {
          guarded.add(COPY);
        }
        guarded.add(protectNested(document));
      }
    }
    return guarded;
  }

  /** Pipelines inside of {@code $lookup} and {@code $facet}. */
  private static Document protectNested(Document stage) {
    if (stage.get("$lookup") instanceof Document lookup) {
      lookup.computeIfPresent("pipeline", (_, pipeline) -> protectPipeline(pipeline));
    }
    if (stage.get("$facet") instanceof Document facets) {
      facets.replaceAll((_, pipeline) -> protectPipeline(pipeline));
    }
    return stage;
  }

  private static Object protectPipeline(Object pipeline) {
    return pipeline instanceof List<?> stages ? protect(stages) : pipeline;
  }
}
