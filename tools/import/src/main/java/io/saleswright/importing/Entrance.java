package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Login;
import java.net.URI;

/**
 * Where an installation is, and who imports into it. Whoever makes the command says how that is
 * found: from options and environment, or from the stack on this machine.
 */
public interface Entrance {

  /**
   * The gateway's address.
   *
   * @throws CommandFailure when nobody has named it
   */
  URI gateway();

  /**
   * The realm that gives the tokens.
   *
   * @throws CommandFailure when nobody has named it
   */
  URI issuer();

  /**
   * Who imports; needs the role {@code migration}.
   *
   * @throws CommandFailure when nobody has named them
   */
  Login login();
}
