package io.saleswright.platform.web;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import java.io.IOException;
import java.io.InputStream;

/**
 * A command whose body is no JSON but a file, which the handler reads itself, piece by piece. As a
 * controller's parameter it stands in the place of body and {@link Act}: the act is known when the
 * body was read, because the memory of an {@code Idempotency-Key} holds the body's hash.
 */
public interface StreamedCommand {

  /** Who asks, known before anything of the body was read. */
  Caller caller();

  /** The body, to be read once; bounded and hashed on its way. */
  InputStream body() throws IOException;

  /** The act; takes off the line what nobody has read of the body. To be asked for once. */
  Act act() throws IOException;
}
