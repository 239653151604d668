package io.saleswright.store.server;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation over a collection, which may not exist. It finds the documents of a leading {@code
 * $match} through indexes, also in what a union adds; the server underneath reads all of the
 * collection.
 */
record AggregateCommand(
    StoreDatabase database,
    @Nullable StoreCollection collection,
    DatabaseResolver databases,
    Oplog oplog) {

  private static final String MATCH = "$match";
  private static final String UNION = "$unionWith";

  /** Each part up to a union runs by itself; the server underneath has no such stage. */
  List<Document> run(List<Document> pipeline) {
    var end = union(pipeline, 0);
    var documents = first(pipeline.subList(0, end));
    while (end < pipeline.size()) {
      var begin = end + 1;
      var both = new ArrayList<>(documents);
      both.addAll(others(pipeline.get(end).get(UNION)));
      end = union(pipeline, begin);
      documents = begin == end ? both : run(pipeline.subList(begin, end), both.stream());
    }
    return documents;
  }

  /** The position of the next union; that behind the last stage when there is none. */
  private static int union(List<Document> pipeline, int from) {
    var position = from;
    while (position < pipeline.size() && !pipeline.get(position).containsKey(UNION)) {
      position++;
    }
    return position;
  }

  /** What another collection adds: all of it, or what its own pipeline makes of it. */
  private List<Document> others(@Nullable Object union) {
    var named = union instanceof String name ? new Document("coll", name) : union;
    if (!(named instanceof Document source && source.get("coll") instanceof String name)) {
      throw new MongoServerError(
          ErrorCode.FailedToParse, "the $unionWith stage needs the name of a collection");
    }
    var other = (StoreCollection) database.resolveCollection(name, false);
    var stages = source.containsKey("pipeline") ? source.get("pipeline") : List.of();
    return new AggregateCommand(database, other, databases, oplog).run(Aggregation.parse(stages));
  }

  private List<Document> first(List<Document> pipeline) {
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
