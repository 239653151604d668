/**
 * Decides what the local stack consists of, in which order its processes start and stop, and what
 * {@code up}, {@code down}, {@code status} and {@code logs} tell the person who runs it. The table
 * of processes is {@link io.saleswright.cli.local.Components}.
 */
@NullMarked
package io.saleswright.cli.local;

import org.jspecify.annotations.NullMarked;
