/** Fills the directory from the login, and names where the two differ (HR-11). */
@NullMarked
package io.saleswright.performance.login;

import org.jspecify.annotations.NullMarked;
