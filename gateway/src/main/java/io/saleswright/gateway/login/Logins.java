package io.saleswright.gateway.login;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import io.saleswright.gateway.login.Login.RealmSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The logins in the store. They are kept beside the sessions and not in them because a session is
 * written as a whole by every request, so that a slow request would bring a used refresh token
 * back; here every write is guarded by the version.
 */
final class Logins {

  static final String COLLECTION = "logins";

  private static final String SUBJECT = "subject";
  private static final String REALM_SESSION = "realmSession";
  private static final Date NO_LEASE = new Date(0);

  private final MongoCollection<Document> logins;
  private final InstantSource time;
  private final Duration idleTime;

  Logins(MongoDatabase database, InstantSource time, Duration idleTime) {
    this.logins = database.getCollection(COLLECTION);
    this.time = time;
    this.idleTime = idleTime;
  }

  void ensureIndexes() {
    logins.createIndex(
        Indexes.ascending("expireAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    logins.createIndex(Indexes.ascending(SUBJECT));
    logins.createIndex(Indexes.ascending(REALM_SESSION));
  }

  void begin(Login login) {
    Document begun =
        new Document("_id", login.id())
            .append("accessToken", login.accessToken())
            .append("accessTokenEnd", Date.from(login.accessTokenEnd()))
            .append("refreshToken", login.refreshToken())
            .append("idToken", login.idToken())
            .append("version", login.version())
            .append("leaseEnd", NO_LEASE)
            .append("expireAt", end());
    RealmSession realm = login.realm();
    if (realm != null) {
      begun.append(SUBJECT, realm.subject()).append(REALM_SESSION, realm.id());
    }
    logins.insertOne(begun);
  }

  Optional<Login> byId(String id) {
    return Optional.ofNullable(logins.find(new Document("_id", id)).first()).map(Logins::read);
  }

  /** Those of the given logins that have not ended. */
  Set<String> among(Collection<String> ids) {
    return logins
        .find(Filters.in("_id", ids))
        .projection(Projections.include("_id"))
        .map(found -> found.getString("_id"))
        .into(new HashSet<>());
  }

  /**
   * Reserves the refresh of exactly these tokens for this instance.
   *
   * @return false when another instance holds the lease or has refreshed already
   */
  boolean lease(Login login, Duration lease) {
    Instant now = time.instant();
    Document unleased = guardedBy(login).append("leaseEnd", new Document("$lt", Date.from(now)));
    return logins
            .updateOne(unleased, set("leaseEnd", Date.from(now.plus(lease))))
            .getModifiedCount()
        == 1;
  }

  void endLease(Login login) {
    logins.updateOne(guardedBy(login), set("leaseEnd", NO_LEASE));
  }

  /**
   * Replaces the tokens and ends the lease.
   *
   * @param before what was refreshed
   * @param after the new tokens; its version is ignored
   * @return false when the login has ended or changed meanwhile
   */
  boolean replace(Login before, Login after) {
    return logins
            .updateOne(
                guardedBy(before),
                combine(
                    set("accessToken", after.accessToken()),
                    set("accessTokenEnd", Date.from(after.accessTokenEnd())),
                    set("refreshToken", after.refreshToken()),
                    set("idToken", after.idToken()),
                    set("leaseEnd", NO_LEASE),
                    set("expireAt", end()),
                    inc("version", 1L)))
            .getModifiedCount()
        == 1;
  }

  /** Removes the login and tells what it was; empty when it had ended before. */
  Optional<Login> end(String id) {
    return Optional.ofNullable(logins.findOneAndDelete(new Document("_id", id))).map(Logins::read);
  }

  /**
   * Removes the logins of a session at the realm, or all of a person when no session is named.
   *
   * @param subject the person; null when the session says enough
   * @param session null for all sessions of the person
   * @throws IllegalArgumentException when neither is named
   */
  void endAtRealm(@Nullable String subject, @Nullable String session) {
    if (subject == null && session == null) {
      throw new IllegalArgumentException("a logout names a person or a session");
    }
    Document whose = new Document();
    if (subject != null) {
      whose.append(SUBJECT, subject);
    }
    if (session != null) {
      whose.append(REALM_SESSION, session);
    }
    logins.deleteMany(whose);
  }

  /** The session keeps a login alive; it may end once no session can name it any more. */
  private Date end() {
    return Date.from(time.instant().plus(idleTime));
  }

  private static Document guardedBy(Login login) {
    return new Document("_id", login.id()).append("version", login.version());
  }

  private static Login read(Document stored) {
    return new Login(
        stored.getString("_id"),
        stored.getString("accessToken"),
        stored.getDate("accessTokenEnd").toInstant(),
        stored.getString("refreshToken"),
        stored.getString("idToken"),
        realm(stored),
        stored.getLong("version"));
  }

  private static @Nullable RealmSession realm(Document stored) {
    String subject = stored.getString(SUBJECT);
    return subject == null ? null : new RealmSession(subject, stored.getString(REALM_SESSION));
  }
}
