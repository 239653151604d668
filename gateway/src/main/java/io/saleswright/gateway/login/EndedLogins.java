package io.saleswright.gateway.login;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes logins and sessions whose time is over. MongoDB does so by its TTL indexes; the embedded
 * store has none. Several instances may do it at the same time.
 */
final class EndedLogins {

  private static final Logger log = LoggerFactory.getLogger(EndedLogins.class);

  private final MongoDatabase database;
  private final InstantSource time;

  EndedLogins(MongoDatabase database, InstantSource time) {
    this.database = database;
    this.time = time;
  }

  @Scheduled(
      initialDelayString = "${gateway.login.purge-every:1h}",
      fixedDelayString = "${gateway.login.purge-every:1h}")
  void remove() {
    Bson ended = Filters.lt("expireAt", Date.from(time.instant()));
    try {
      for (String collection : List.of(Logins.COLLECTION, SessionStore.SESSIONS)) {
        long removed = database.getCollection(collection).deleteMany(ended).getDeletedCount();
        log.debug("removed {} ended {}", removed, collection);
      }
    } catch (MongoException failure) {
      log.warn("ended logins stay until the next time: {}", failure.getMessage());
    }
  }
}
