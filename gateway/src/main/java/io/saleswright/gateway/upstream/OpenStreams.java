package io.saleswright.gateway.upstream;

import io.saleswright.gateway.identity.ForwardedToken;
import io.saleswright.platform.security.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends event streams that have no end of their own: with the token that they were opened with, with
 * the login of their browser, and when the gateway stops, because a graceful shutdown would wait
 * for them in vain. Browsers connect again by themselves.
 */
@Component
public final class OpenStreams implements SmartLifecycle {

  private final InstantSource time;
  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  OpenStreams(InstantSource time) {
    this.time = time;
  }

  /**
   * A stream under way.
   *
   * @param login of the browser that follows; null for whoever brought a token
   * @param end when the token stops being good
   */
  private record OpenStream(UpstreamResponse answer, @Nullable String login, Instant end) {

    boolean isOf(Collection<String> logins) {
      return login != null && logins.contains(login);
    }
  }

  /** Watches the answer, when it is an event stream, until the result is closed. */
  Watch watch(UpstreamResponse answer, HttpServletRequest request) {
    if (!answer.isEventStream()) {
      return () -> {};
    }
    Instant end = CallerToken.current().map(CallerToken::end).orElse(Instant.EPOCH);
    OpenStream stream = new OpenStream(answer, ForwardedToken.loginOf(request).orElse(null), end);
    open.add(stream);
    if (!running) {
      answer.close();
    }
    return () -> open.remove(stream);
  }

  /** One stream under watch. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /** The logins whose browsers follow something. */
  public Set<String> logins() {
    return open.stream()
        .map(OpenStream::login)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Ends the streams of logins that have ended. */
  public void endOf(Collection<String> logins) {
    close(stream -> stream.isOf(logins));
  }

  @Scheduled(fixedDelay = 1000)
  void endWithTheirTokens() {
    Instant now = time.instant();
    close(stream -> !now.isBefore(stream.end()));
  }

  private void close(Predicate<OpenStream> which) {
    open.stream().filter(which).forEach(stream -> stream.answer().close());
  }

  /** {@inheritDoc} */
  @Override
  public void start() {
    running = true;
  }

  /** {@inheritDoc} */
  @Override
  public void stop() {
    running = false;
    close(_ -> true);
  }

  /** {@inheritDoc} */
  @Override
  public boolean isRunning() {
    return running;
  }

  /** {@inheritDoc} Before the web server begins to wait for its requests. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
