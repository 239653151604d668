package io.saleswright.gateway.login;

import com.mongodb.MongoException;
import io.saleswright.gateway.upstream.OpenStreams;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Ends the streams of logins that have ended elsewhere: at another instance, or at the realm. While
 * the store does not say, streams go on until their tokens end.
 */
final class FollowedLogins {

  private static final Logger log = LoggerFactory.getLogger(FollowedLogins.class);

  private final Logins logins;
  private final OpenStreams streams;

  FollowedLogins(Logins logins, OpenStreams streams) {
    this.logins = logins;
    this.streams = streams;
  }

  @Scheduled(fixedDelayString = "${gateway.login.check-streams-every:5s}")
  void endStreams() {
    Set<String> ended = new HashSet<>(streams.logins());
    if (ended.isEmpty()) {
      return;
    }
    try {
      ended.removeAll(logins.among(ended));
      streams.endOf(ended);
    } catch (MongoException failure) {
      log.warn("streams of ended logins go on until the next time: {}", failure.getMessage());
    }
  }
}
