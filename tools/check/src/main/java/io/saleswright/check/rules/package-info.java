/**
 * What must be true of stores and topics, one class for each promise. A rule sees every event and
 * every document once and keeps a few numbers for each aggregate, so that its memory does not grow
 * with what was ever published.
 */
@NullMarked
package io.saleswright.check.rules;

import org.jspecify.annotations.NullMarked;
