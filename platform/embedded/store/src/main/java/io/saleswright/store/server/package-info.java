/**
 * Decides how commands run: one that writes runs alone, those that read run side by side, and a
 * reply leaves when everything that it tells of is safe. Extends the server underneath where it
 * does not know a command, ignores indexes or answers wrongly.
 */
@NullMarked
package io.saleswright.store.server;

import org.jspecify.annotations.NullMarked;
