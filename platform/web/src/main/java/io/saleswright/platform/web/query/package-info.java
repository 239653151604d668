/**
 * Decides which query parameters a request may have: those that its handler reads, and no others. A
 * wrong name of a filter would otherwise be answered with everybody's.
 */
@NullMarked
package io.saleswright.platform.web.query;

import org.jspecify.annotations.NullMarked;
