/**
 * The one description of the system, for programs: which services there are, where they listen,
 * what they publish, read and remember. It describes and does nothing.
 *
 * <p>Why it is so: {@code docs/adr/0016-one-description-of-the-system.md}.
 */
@NullMarked
package io.saleswright.system;

import org.jspecify.annotations.NullMarked;
