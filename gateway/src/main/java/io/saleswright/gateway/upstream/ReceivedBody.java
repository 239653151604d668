package io.saleswright.gateway.upstream;

import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A body that has come, to be closed when the service has it.
 *
 * @param entity what to send on; null when the request has no body
 * @param end what is to be done then
 */
record ReceivedBody(@Nullable HttpEntity entity, Runnable end) implements AutoCloseable {

  /** A body that needs nothing more. */
  static ReceivedBody of(@Nullable HttpEntity entity) {
    return new ReceivedBody(entity, () -> {});
  }

  @Override
  public void close() {
    end.run();
  }
}
