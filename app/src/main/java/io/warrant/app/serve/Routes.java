package io.warrant.app.serve;

/// A group of routes that belong together, such as those over terms.
public interface Routes {

    /// Adds them; called once, before the server starts.
    void add(Site site);
}
