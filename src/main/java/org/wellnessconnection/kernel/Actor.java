package org.wellnessconnection.kernel;

import java.util.Set;

/**
 * Who acts. Visitors have no identity on purpose, so that no trail can turn into a record of attendance.
 *
 * <p>{@link #name()} is what revisions and the audit trail keep: a staff id, a token id or a word for the program itself,
 * never a person's name.
 */
public sealed interface Actor {

    String name();

    boolean is(Role role);

    /** A signed-in member of staff. An administrator is everything. */
    record Staff(String id, Set<Role> roles) implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
        }

        @Override
        public String name() {
            return "staff:" + id;
        }

        @Override
        public boolean is(Role role) {
            return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
        }
    }

    /** A program with a bearer token; its scopes were turned into roles. */
    record Program(String tokenId, Set<Role> roles) implements Actor {
        public Program {
            roles = Set.copyOf(roles);
        }

        @Override
        public String name() {
            return "token:" + tokenId;
        }

        @Override
        public boolean is(Role role) {
            return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
        }
    }

    /** The product itself: an import at start, a planned publication. */
    record System(String task) implements Actor {
        @Override
        public String name() {
            return "system:" + task;
        }

        @Override
        public boolean is(Role role) {
            return true;
        }
    }

    /** Somebody without an account. */
    record Visitor() implements Actor {
        @Override
        public String name() {
            return "visitor";
        }

        @Override
        public boolean is(Role role) {
            return false;
        }
    }
}
