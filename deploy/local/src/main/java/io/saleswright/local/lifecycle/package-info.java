/**
 * Decides what the local stack consists of, in which order its processes start and stop, and what
 * {@code up}, {@code down}, {@code status} and {@code logs} tell the person who runs it. The table
 * of processes is {@link io.saleswright.local.lifecycle.Components}.
 */
@NullMarked
package io.saleswright.local.lifecycle;

import org.jspecify.annotations.NullMarked;
