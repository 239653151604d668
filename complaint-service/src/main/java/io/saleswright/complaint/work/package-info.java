/**
 * What a service case is about, what was done on it, and the rules that the policy gives. CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.work;

import org.jspecify.annotations.NullMarked;
