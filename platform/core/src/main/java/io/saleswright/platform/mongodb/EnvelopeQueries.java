package io.saleswright.platform.mongodb;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.pulse.Rehearsal;
import io.saleswright.platform.pulse.Unions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads many aggregates of one type, or some fields of them, and writes nothing. Thread-safe.
 *
 * @param <S> the aggregate's state
 */
final class EnvelopeQueries<S> {

  private static final String OTHER = "other";
  private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<RawBsonDocument> envelopes;
  private final EnvelopeReader<S> reader;
  private final String name;
  private final Windows windows = new Windows();

  /** Whether the server has refused to ask two collections at once. */
  private volatile boolean apart;

  EnvelopeQueries(
      MongoCollection<BsonDocument> collection,
      MongoCollection<RawBsonDocument> envelopes,
      EnvelopeReader<S> reader) {
    this.collection = collection;
    this.envelopes = envelopes;
    this.reader = reader;
    this.name = collection.getNamespace().getCollectionName();
  }

  List<Stored<S>> newestFirst(Bson filter, Slice slice) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Bson wanted = after == null ? filter : Filters.and(filter, olderThan(after));
    return windows.page(
        new Windows.Shape(key(filter), slice.limit(), true),
        after == null ? null : after.createdAt(),
        bound ->
            envelopes
                .find(
                    bound == null ? wanted : Filters.and(wanted, Filters.gte("created.at", bound)))
                .sort(Sorts.descending("created.at", Envelope.ID))
                .limit(slice.limit())
                .map(document -> reader.read(document).stored())
                .into(new ArrayList<>()),
        Stored::createdAt);
  }

  void each(Bson filter, Consumer<Stored<S>> reader) {
    if (!Rehearsal.cannotTell()) {
      envelopes
          .find(filter)
          .forEach(document -> reader.accept(this.reader.read(document).stored()));
    }
  }

  private String key(Bson filter) {
    return filter.toBsonDocument(BsonDocument.class, collection.getCodecRegistry()).toString();
  }

  /**
   * First what has a value, then what has none: each part comes out of an index in its order. What
   * has none stored lies there also when its state has one, which an earlier release did not store.
   */
  List<Stored<S>> sorted(SortFields<S> fields, Bson filter, Slice slice) {
    Sort sort = slice.sort();
    if (sort == null) {
      return newestFirst(filter, slice);
    }
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Place.Sorted place = after == null ? null : after.sorted();
    List<Stored<S>> found = new ArrayList<>();
    String value = place == null ? null : place.value();
    if (after == null || place == null) {
      found.addAll(valued(fields, sort, filter, fields.any(sort), null, slice.limit()));
    } else if (value != null) {
      Bson behind = fields.behind(sort, value, after.id());
      found.addAll(valued(fields, sort, filter, behind, value, slice.limit()));
    }
    if (found.size() < slice.limit()) {
      Bson without = Filters.and(filter, fields.none(sort, after));
      part(without, fields.order(sort), slice.limit() - found.size())
          .forEach(stored -> found.add(stored.withoutPlace()));
    }
    return found;
  }

  /**
   * Days and moments are read through a window of time, as creation is; texts and amounts are not.
   */
  private List<Stored<S>> valued(
      SortFields<S> fields,
      Sort sort,
      Bson filter,
      Bson wanted,
      @Nullable String after,
      int limit) {
    Bson all = Filters.and(filter, wanted);
    if (!fields.isDated(sort)) {
      return part(all, fields.order(sort), limit);
    }
    String path = fields.path(sort);
    return windows
        .page(
            new Windows.Shape("by " + path + " " + key(filter), limit, sort.descending()),
            after == null ? null : fields.moment(sort, after),
            bound ->
                dated(
                    bound == null ? all : Filters.and(all, fields.until(sort, bound)),
                    path,
                    fields.order(sort),
                    limit),
            Dated::at)
        .stream()
        .map(Dated<S>::stored)
        .toList();
  }

  private List<Stored<S>> part(Bson filter, Bson order, int limit) {
    return envelopes
        .find(filter)
        .sort(order)
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  List<Stored<S>> earliestFirst(String date, Bson filter, Slice slice) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Place after = slice.after();
    Bson wanted =
        Filters.and(
            filter, after == null ? Filters.gte(date, Instant.EPOCH) : laterThan(date, after));
    return windows
        .page(
            new Windows.Shape(date + " " + key(filter), slice.limit(), false),
            after == null ? null : after.createdAt(),
            bound -> dated(wanted, date, bound, slice.limit()),
            Dated::at)
        .stream()
        .map(Dated<S>::stored)
        .toList();
  }

  /** Something found, with the date by which it is sorted. */
  private record Dated<S>(Stored<S> stored, Instant at) {}

  private List<Dated<S>> dated(Bson wanted, String date, @Nullable Instant bound, int limit) {
    return dated(
        bound == null ? wanted : Filters.and(wanted, Filters.lte(date, bound)),
        date,
        Sorts.ascending(date, Envelope.ID),
        limit);
  }

  private List<Dated<S>> dated(Bson wanted, String date, Bson order, int limit) {
    return envelopes
        .find(wanted)
        .sort(order)
        .limit(limit)
        .map(document -> new Dated<>(reader.read(document).stored(), dateIfOne(document, date)))
        .into(new ArrayList<>());
  }

  private static Bson laterThan(String date, Place place) {
    return Filters.and(
        Filters.gte(date, place.createdAt()),
        Filters.or(
            Filters.gt(date, place.createdAt()),
            Filters.and(Filters.eq(date, place.createdAt()), Filters.gt(Envelope.ID, place.id()))));
  }

  /** The first condition follows from the others, but only that one can use an index. */
  private static Bson olderThan(Place place) {
    return Filters.and(
        Filters.lte("created.at", place.createdAt()),
        Filters.or(
            Filters.lt("created.at", place.createdAt()),
            Filters.and(
                Filters.eq("created.at", place.createdAt()), Filters.lt(Envelope.ID, place.id()))));
  }

  List<Stored<S>> matching(Bson filter, int limit) {
    if (Rehearsal.notes(name, filter)) {
      return List.of();
    }
    return envelopes
        .find(filter)
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  Beside<S> matchingBeside(Bson filter, MongoCollection<BsonDocument> other, Bson others) {
    if (Rehearsal.cannotTell()) {
      return new Beside<>(List.of(), List.of());
    }
    if (apart) {
      return apart(filter, other, others);
    }
    try {
      return together(filter, other.getNamespace().getCollectionName(), others);
    } catch (MongoCommandException e) {
      if (!Unions.areUnknown(e)) {
        throw e;
      }
      apart = true;
      return apart(filter, other, others);
    }
  }

  private Beside<S> apart(Bson filter, MongoCollection<BsonDocument> other, Bson others) {
    return new Beside<>(
        matching(filter, Integer.MAX_VALUE), other.find(others).into(new ArrayList<>()));
  }

  /** Documents of the other collection come inside of one that has no identity. */
  private Beside<S> together(Bson filter, String other, Bson others) {
    Bson inside = Projections.computed(OTHER, "$$ROOT");
    Bson asOther = Aggregates.project(Projections.fields(Projections.excludeId(), inside));
    List<Bson> pipeline =
        List.of(
            Aggregates.match(filter),
            Aggregates.unionWith(other, List.of(Aggregates.match(others), asOther)));
    List<Stored<S>> found = new ArrayList<>();
    List<BsonDocument> beside = new ArrayList<>();
    for (RawBsonDocument document : envelopes.aggregate(pipeline)) {
      if (document.containsKey(Envelope.ID)) {
        found.add(reader.read(document).stored());
      } else {
        beside.add(document.getDocument(OTHER));
      }
    }
    return new Beside<>(found, beside);
  }

  List<Stored<S>> mostUrgent(Bson filter, String date, int limit) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    Bson dated = Filters.and(filter, Filters.gt(date, Instant.EPOCH));
    List<Stored<S>> found =
        new ArrayList<>(
            windows
                .page(
                    new Windows.Shape("urgent " + date + " " + key(filter), limit, false),
                    null,
                    bound -> dated(dated, date, bound, limit),
                    Dated::at)
                .stream()
                .map(Dated<S>::stored)
                .toList());
    if (found.size() < limit) {
      Bson others = Filters.and(filter, Filters.nor(Filters.gt(date, Instant.EPOCH)));
      found.addAll(first(others, "created.at", limit - found.size()));
    }
    return found;
  }

  private List<Stored<S>> first(Bson filter, String field, int limit) {
    return envelopes
        .find(filter)
        .sort(Sorts.ascending(field, Envelope.ID))
        .limit(limit)
        .map(document -> reader.read(document).stored())
        .into(new ArrayList<>());
  }

  SequencedMap<String, Instant> oldest(
      String date, Instant before, Collection<String> without, int limit) {
    Bson earlier = Filters.lt(date, before);
    Bson wanted =
        without.isEmpty() ? earlier : Filters.and(earlier, Filters.nin(Envelope.ID, without));
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    if (Rehearsal.notes(name, wanted)) {
      return found;
    }
    for (BsonDocument document :
        collection
            .find(wanted)
            .sort(Sorts.ascending(date))
            .projection(Projections.include(date))
            .limit(limit)) {
      found.put(document.getString(Envelope.ID).getValue(), date(document, date));
    }
    return found;
  }

  /** The date; the epoch where there are several, which makes windows wide and nothing wrong. */
  private static Instant dateIfOne(BsonDocument document, String path) {
    @Nullable BsonValue value = document;
    for (String name : path.split("\\.")) {
      value = value != null && value.isDocument() ? value.asDocument().get(name) : null;
    }
    return value != null && value.isDateTime()
        ? Instant.ofEpochMilli(value.asDateTime().getValue())
        : Instant.EPOCH;
  }

  private static Instant date(BsonDocument document, String path) {
    BsonDocument holder = document;
    int dot;
    int begin = 0;
    while ((dot = path.indexOf('.', begin)) >= 0) {
      holder = holder.getDocument(path.substring(begin, dot));
      begin = dot + 1;
    }
    return Instant.ofEpochMilli(holder.getDateTime(path.substring(begin)).getValue());
  }

  List<BsonDocument> fields(Bson filter, String... fields) {
    if (Rehearsal.notes(name, filter)) {
      return List.of();
    }
    return collection.find(filter).projection(Projections.include(fields)).into(new ArrayList<>());
  }

  List<BsonDocument> aggregate(List<? extends Bson> pipeline) {
    if (Rehearsal.cannotTell()) {
      return List.of();
    }
    for (Bson stage : pipeline) {
      String name = stage.toBsonDocument().getFirstKey();
      if (WRITING_STAGES.contains(name)) {
        throw new IllegalArgumentException("aggregates are written by commands, not by " + name);
      }
    }
    return collection.aggregate(pipeline).into(new ArrayList<>());
  }
}
