package io.saleswright.store.server;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation over a collection, which may not exist. It finds the documents of a leading {@code
 * $match} through indexes; the server underneath reads all of the collection.
 */
record AggregateCommand(
    StoreDatabase database,
    @Nullable StoreCollection collection,
    DatabaseResolver databases,
    Oplog oplog) {

  private static final String MATCH = "$match";

  List<Document> run(List<Document> pipeline) {
    if (collection == null) {
      return run(pipeline, Stream.empty());
    }
    var first = pipeline.isEmpty() ? null : pipeline.getFirst().get(MATCH);
    return first instanceof Document query
        ? run(collection, query, pipeline.subList(1, pipeline.size()))
        : run(pipeline, collection.queryAllAsStream());
  }

  private List<Document> run(StoreCollection matched, Document query, List<Document> stages) {
    var counted = NeededFields.ofCounted(query, stages);
    return run(
        stages,
        counted.isPresent()
            ? matched.counted(query, counted.get())
            : matched.handleQueryAsStream(query));
  }

  private List<Document> run(List<Document> stages, Stream<Document> documents) {
    var aggregation =
        Aggregation.fromPipeline(
            PipelineGuard.protect(stages), databases, database, collection, oplog);
    aggregation.validate(new Document("cursor", new Document()));
    return aggregation.runStages(documents);
  }
}
