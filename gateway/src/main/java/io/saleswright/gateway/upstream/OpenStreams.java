package io.saleswright.gateway.upstream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the event streams when the gateway stops. They have no end of their own, so a graceful
 * shutdown would wait for them in vain; browsers connect again by themselves.
 */
@Component
final class OpenStreams implements SmartLifecycle {

  private final Set<UpstreamResponse> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  /** Watches the answer, when it is an event stream, until the result is closed. */
  Watch watch(UpstreamResponse response) {
    if (!response.isEventStream()) {
      return () -> {};
    }
    open.add(response);
    if (!running) {
      response.close();
    }
    return () -> open.remove(response);
  }

  /** One stream under watch. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
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
    open.forEach(UpstreamResponse::close);
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
