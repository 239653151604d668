package io.saleswright.platform.policy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.pulse.Sign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection {@code policies}: one document for each version, never changed. Its {@code _id} is
 * {@code <name>@<version>}, so of two editors who make the same version only one can win.
 */
final class PolicyStore {

  private static final String COLLECTION = "policies";
  private static final String POLICY = "policy";
  private static final String VERSION = "version";
  private static final String SINCE = "since";

  private final MongoCollection<Document> collection;

  /**
   * @param database the service's database, with the concerns of design 3
   */
  PolicyStore(MongoDatabase database) {
    collection = database.getCollection(COLLECTION);
  }

  Optional<PolicyRecord> find(String policy, int version) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", id(policy, version))).first())
        .map(PolicyStore::read);
  }

  Optional<PolicyRecord> latest(String policy) {
    return newest(Filters.eq(POLICY, policy));
  }

  Optional<PolicyRecord> latestSince(String policy, Instant moment) {
    return newest(Filters.and(Filters.eq(POLICY, policy), Filters.lte(SINCE, Date.from(moment))));
  }

  List<PolicyRecord> history(String policy) {
    return collection
        .find(Filters.eq(POLICY, policy))
        .sort(Sorts.descending(VERSION))
        .map(PolicyStore::read)
        .into(new ArrayList<>());
  }

  /**
   * Adds a version.
   *
   * @return whether it was added; false when somebody else made this version before
   * @throws OutcomeUnknown when the store did not answer in time
   */
  boolean insert(PolicyRecord version) {
    try {
      return collection.insertOne(write(version)).wasAcknowledged();
    } catch (MongoWriteException e) {
      return notTaken(e);
    } catch (DuplicateKeyException _) {
      return false;
    } catch (MongoSocketException
        | MongoOperationTimeoutException
        | MongoExecutionTimeoutException
        | MongoWriteConcernException e) {
      throw new OutcomeUnknown(e);
    }
  }

  private static boolean notTaken(MongoWriteException e) {
    if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
      return false;
    }
    throw e;
  }

  private Optional<PolicyRecord> newest(Bson filter) {
    return Optional.ofNullable(
            collection.find(filter).sort(Sorts.descending(VERSION)).limit(1).first())
        .map(PolicyStore::read);
  }

  private static Document write(PolicyRecord version) {
    return new Document("_id", id(version.policy(), version.version()))
        .append(POLICY, version.policy())
        .append(VERSION, version.version())
        .append("values", new Document(version.values()))
        .append("rules", new Document(new LinkedHashMap<>(version.rules())))
        .append(SINCE, Date.from(version.since()))
        .append("changedBy", version.changedBy())
        .append("reason", version.reason())
        .append("shipped", version.shipped());
  }

  private static PolicyRecord read(Document document) {
    Map<String, String> rules = new LinkedHashMap<>();
    document.get("rules", Document.class).forEach((key, rule) -> rules.put(key, rule.toString()));
    return new PolicyRecord(
        document.getString(POLICY),
        document.getInteger(VERSION),
        PlainData.of(document.get("values", Document.class)),
        rules,
        document.getDate(SINCE).toInstant(),
        document.getString("changedBy"),
        document.getString("reason"),
        document.getBoolean("shipped"));
  }

  /** Shows that there is one of these versions. */
  Sign anyOf(List<String> ids) {
    return new Sign(COLLECTION, Filters.in("_id", ids));
  }

  static String id(String policy, int version) {
    return policy + "@" + version;
  }
}
