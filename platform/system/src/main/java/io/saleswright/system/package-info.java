/**
 * The one description of the system, for programs: which services there are, where they listen,
 * what they publish, read and remember. It describes and does nothing.
 */
@NullMarked
package io.saleswright.system;

import org.jspecify.annotations.NullMarked;
