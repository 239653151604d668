package io.saleswright.customer.notices.persistence;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.saleswright.customer.notices.Notices;
import io.saleswright.customer.notices.Posted;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Notices in MongoDB: one document for each under its event's id, so a repeat finds itself, with
 * the people who have read it.
 */
final class MongoNotices implements Notices {

  static final String TO = "to";
  static final String AT = "at";
  static final String WITHIN = "within";
  static final String NOT_TO = "notTo";

  private static final String ID = "_id";
  private static final String READ_BY = "readBy";

  private static final Scoping<Notice> SCOPING =
      new Scoping<>(
          _ -> Belonging.to(null), WITHIN + ".owner", WITHIN + ".team", WITHIN + ".region");

  private final MongoCollection<BsonDocument> notices;

  MongoNotices(MongoCollection<BsonDocument> notices) {
    this.notices = notices;
  }

  @Override
  public void keep(String id, Instant at, Notice notice) {
    BsonDocument document =
        NoticeForm.write(notice)
            .append(ID, new BsonString(id))
            .append(AT, new BsonDateTime(at.toEpochMilli()))
            .append(READ_BY, new BsonArray());
    try {
      notices.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    } catch (DuplicateKeyException _) {
      // It came before, and somebody may have read it since.
    }
  }

  @Override
  public List<Posted> of(Caller reader, boolean unreadOnly, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(unreadOnly ? unreadBy(reader) : meantFor(reader));
    Place after = slice.after();
    if (after != null) {
      conditions.add(before(after));
    }
    return notices
        .find(Filters.and(conditions))
        .sort(Sorts.descending(AT, ID))
        .limit(slice.limit())
        .map(document -> posted(document, reader))
        .into(new ArrayList<>());
  }

  @Override
  public int unread(Caller reader, int most) {
    return (int) notices.countDocuments(unreadBy(reader), new CountOptions().limit(most));
  }

  @Override
  public Optional<Posted> find(String id, Caller reader) {
    return Optional.ofNullable(
            notices.find(Filters.and(Filters.eq(ID, id), meantFor(reader))).first())
        .map(document -> posted(document, reader));
  }

  @Override
  public void markRead(String id, Caller reader) {
    notices.updateOne(Filters.eq(ID, id), Updates.addToSet(READ_BY, reader.staffId()));
  }

  @Override
  public void markReadUpTo(Posted last, Caller reader) {
    notices.updateMany(
        Filters.and(unreadBy(reader), Filters.or(Filters.eq(ID, last.id()), before(last.place()))),
        Updates.addToSet(READ_BY, reader.staffId()));
  }

  private static Bson before(Place place) {
    return Filters.or(
        Filters.lt(AT, place.createdAt()),
        Filters.and(Filters.eq(AT, place.createdAt()), Filters.lt(ID, place.id())));
  }

  private static Bson unreadBy(Caller reader) {
    return Filters.and(meantFor(reader), Filters.ne(READ_BY, reader.staffId()));
  }

  /**
   * What names the reader, or a role of theirs and a document in their scope, unless it is about
   * them.
   */
  private static Bson meantFor(Caller reader) {
    List<String> names = new ArrayList<>(List.of(NoticeForm.staff(reader.staffId())));
    if (reader.company() != null) {
      names.add(NoticeForm.customer(reader.company()));
    }
    List<String> all = new ArrayList<>(names);
    reader.roles().forEach(role -> all.add(NoticeForm.role(role)));
    return Filters.and(
        Filters.in(TO, all),
        Filters.ne(NOT_TO, reader.staffId()),
        Filters.or(
            Filters.in(TO, names),
            Filters.exists(WITHIN, false),
            SCOPING.filter(DataScope.of(reader))));
  }

  private static Posted posted(BsonDocument document, Caller reader) {
    return new Posted(
        document.getString(ID).getValue(),
        Instant.ofEpochMilli(document.getDateTime(AT).getValue()),
        NoticeForm.read(document),
        document.getArray(READ_BY).contains(new BsonString(reader.staffId())));
  }
}
