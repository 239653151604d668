/**
 * Decides which built program a process runs. A process runs from a copy of its own, so that a
 * build never pulls the jar away from under it, and a changed program is noticed by its content.
 */
@NullMarked
package io.saleswright.local.program;

import org.jspecify.annotations.NullMarked;
