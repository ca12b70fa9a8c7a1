"""Pictures: what pyvis draws. A view file says which question and which looks; `visuals/pictures.yaml` the rest."""
